/** Papers 文书 of a matter, written from what its reader may see of it. */
package org.liuhe.api.papers;
