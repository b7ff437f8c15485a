/** Processes of the case: along the route, and up the tiers 派单、退单、升级. */
package org.liuhe.sagas.cases;
