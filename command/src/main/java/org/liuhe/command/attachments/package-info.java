/** Attachments: how many files a matter has, who adds them and who takes them back. */
package org.liuhe.command.attachments;
