/** Which files a matter has, and who may have them. */
package org.liuhe.query.attachments;
