/** The cockpit 数字驾驶舱: figures, trend and forecast, and the matters behind a number, as JSON and as tables. */
package org.liuhe.api.cockpit;
