/** How matters are handled, in numbers for everyone. */
package org.liuhe.query.accountability;
