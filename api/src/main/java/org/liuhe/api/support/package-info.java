/** Support 附议 of public complaints over HTTP, and public matters that look like what somebody is about to file. */
package org.liuhe.api.support;
