/** The calendar: what is to come, day by day, of what somebody has to do or takes part in. */
package org.liuhe.contracts.calendar;
