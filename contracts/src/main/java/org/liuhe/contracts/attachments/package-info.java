/** Attachments 附件: files that people and offices add to a matter; cleaned before they are kept, sealed while they are. */
package org.liuhe.contracts.attachments;
