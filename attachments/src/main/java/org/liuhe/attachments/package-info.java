/** Attachments: a file is cleaned of what it tells of its maker, sealed for whom its matter is about, and kept under its hash. */
package org.liuhe.attachments;
