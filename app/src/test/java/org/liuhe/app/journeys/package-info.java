/** One journey for each route between organisations, over HTTP as each of the people, on real PostgreSQL and Keycloak. */
package org.liuhe.app.journeys;
