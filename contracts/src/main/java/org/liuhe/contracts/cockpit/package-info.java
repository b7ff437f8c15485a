/** The cockpit 数字驾驶舱: where matters stand and how they are handled, for those who steer. */
package org.liuhe.contracts.cockpit;
