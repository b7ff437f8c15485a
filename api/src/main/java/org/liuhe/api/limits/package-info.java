/** How often somebody may do something, and how much and how slowly a client may send. */
package org.liuhe.api.limits;
