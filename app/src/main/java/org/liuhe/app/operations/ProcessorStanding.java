package org.liuhe.app.operations;

/**
 * How far a processor has come.
 *
 * @param processor name of its group
 * @param events that its slowest part has still to handle; many are not counted to the end
 * @param seconds since the oldest of them happened; 0 where there is none
 * @param unclaimed parts that no node works on at present
 */
record ProcessorStanding(String processor, long events, long seconds, long unclaimed) {}
