package org.liuhe.contracts.moderation;

import org.liuhe.contracts.Event;

/** Decisions about one text or picture, each with its number from 1. */
public sealed interface PublicationEvent extends Event
        permits TextPublished, PicturePublished, TextWithheld, TextTakenBack {

    String publicationId();

    /** The matter that the text belongs to. */
    String matterId();

    /** As in {@link TextRef}. */
    String item();

    int number();
}
