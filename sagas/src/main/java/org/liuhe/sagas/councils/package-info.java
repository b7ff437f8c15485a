/** The process of a council of three: who is invited, what runs until when, and the outcome that goes back. */
package org.liuhe.sagas.councils;
