/** Enforcement tasks, as those who take part see them, and who can be sent. */
package org.liuhe.query.enforcement;
