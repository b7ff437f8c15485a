/** One's messages, and whether they come by mail. */
package org.liuhe.api.messages;
