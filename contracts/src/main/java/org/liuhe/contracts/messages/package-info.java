/** What people are told of their matters, in the application and by mail. */
package org.liuhe.contracts.messages;
