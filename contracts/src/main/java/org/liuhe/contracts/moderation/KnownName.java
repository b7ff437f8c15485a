package org.liuhe.contracts.moderation;

import org.liuhe.contracts.PersonalData;

/** How somebody is called who takes part in the matter, so that the name can be looked for in the text. */
public record KnownName(@PersonalData String name) {}
