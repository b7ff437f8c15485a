/** Enforcement at the edge: the steps of a task, and who is free to go. */
package org.liuhe.api.enforcement;
