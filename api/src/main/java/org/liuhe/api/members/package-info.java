/** Who acts for an organisation, and what they are called. */
package org.liuhe.api.members;
