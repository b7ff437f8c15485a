/** What people are told of their matters: kinds and dates, no words. */
package org.liuhe.query.messages;
