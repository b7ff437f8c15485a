/** The directory: areas, organisations, and who is responsible where. */
package org.liuhe.query.areas;
