/** The inbox over HTTP, for staff. */
package org.liuhe.api.inbox;
