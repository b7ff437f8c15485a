/** Attachments over HTTP: files go in as they are, and come out cleaned, to be saved and not shown. */
package org.liuhe.api.attachments;
