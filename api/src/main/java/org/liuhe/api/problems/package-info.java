/** Problems (RFC 9457): how the API says no. */
package org.liuhe.api.problems;
