/** A reporter's own complaints. */
package org.liuhe.query.complaints;
