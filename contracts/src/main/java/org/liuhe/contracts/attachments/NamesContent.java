package org.liuhe.contracts.attachments;

/** An event that names what {@link Contents} kept; what no stored event names is deleted after a day. */
public interface NamesContent {

    String matterId();

    /** As {@link Contents.Kept} has it. */
    String address();
}
