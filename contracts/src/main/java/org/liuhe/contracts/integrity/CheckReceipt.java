package org.liuhe.contracts.integrity;

import org.liuhe.contracts.Query;

/** What a receipt is worth, by the keys of the log itself and by the log as it is now. */
public record CheckReceipt(FilingReceipt receipt) implements Query<ReceiptVerdict> {}
