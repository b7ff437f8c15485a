/** Complaints over HTTP: the reporter's side, and acceptance by the community office. */
package org.liuhe.api.complaints;
