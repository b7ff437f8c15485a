package org.liuhe.contracts;

/** A fact that was recorded; stored for ever, so its fields are raw strings, numbers and times. */
public interface Event {}
