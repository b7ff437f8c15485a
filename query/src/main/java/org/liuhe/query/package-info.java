/** Read models: projections of the recorded events, and the answers to queries. */
package org.liuhe.query;
