/** Councils as their members, the owners and the public may see them. */
package org.liuhe.query.councils;
