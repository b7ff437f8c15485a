package org.liuhe.contracts.integrity;

/**
 * @param log name of the log that its checkpoint is of; null where it cannot be read
 * @param size records that the checkpoint covers; 0 where it cannot be read
 * @param signer key whose signature holds, in the form of C2SP's signed-note; null where none does
 */
public record ReceiptVerdict(ReceiptWorth worth, String log, long size, String signer) {}
