/** The integrity log: that no stored event was altered, dropped, slipped in or moved, and how anyone can check it. */
package org.liuhe.contracts.integrity;
