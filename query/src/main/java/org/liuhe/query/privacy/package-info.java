/** Requests to erase a person, and the search for a name or a number. */
package org.liuhe.query.privacy;
