/** Settles provisional due dates once the holidays of their year are announced. */
package org.liuhe.sagas.calendar;
