/** Areas of the three-tier tree and the organisations that serve them. */
package org.liuhe.command.areas;
