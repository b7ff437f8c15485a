/** Working days of the mainland: weekends, public holidays and make-up workdays 调休. */
package org.liuhe.policy.calendar;
