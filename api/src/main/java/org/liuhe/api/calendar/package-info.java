/** The calendar as a feed that calendar programs fetch by a person's secret link. */
package org.liuhe.api.calendar;
