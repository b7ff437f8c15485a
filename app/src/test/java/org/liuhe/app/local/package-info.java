/** The real PostgreSQL and the real Keycloak on one machine: for the demo and for the tests. */
package org.liuhe.app.local;
