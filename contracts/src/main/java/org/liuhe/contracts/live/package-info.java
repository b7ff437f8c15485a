/** Following what changes, while a page stays open. */
package org.liuhe.contracts.live;
