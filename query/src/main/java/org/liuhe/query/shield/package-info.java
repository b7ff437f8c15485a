/** Who is kept from knowing the reporter; asked by every view that shows something of a matter. */
package org.liuhe.query.shield;
