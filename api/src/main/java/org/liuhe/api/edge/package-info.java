/** What every page and every resource shares: sending, asking, refusing, explaining. */
package org.liuhe.api.edge;
