/** The calendar, made when it is asked for from what other read models keep. */
package org.liuhe.query.calendar;
