/** Where matters stand and how they are handled, counted when somebody who steers asks. */
package org.liuhe.query.cockpit;
