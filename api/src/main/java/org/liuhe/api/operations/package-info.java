/** What operators do with events that a read model could not take in. */
package org.liuhe.api.operations;
