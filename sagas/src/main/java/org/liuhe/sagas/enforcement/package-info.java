/** Enforcement: who goes next, by when, and whom the outcome goes back to. */
package org.liuhe.sagas.enforcement;
