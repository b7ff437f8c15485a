/** Public tracking: what anyone may know of a matter, and nothing that identifies a person. */
package org.liuhe.query.tracking;
