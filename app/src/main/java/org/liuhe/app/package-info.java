/** The one executable: wiring, configuration and operation; no rule of the domain lives here. */
package org.liuhe.app;
