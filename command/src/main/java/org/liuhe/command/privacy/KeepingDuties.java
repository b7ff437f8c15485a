package org.liuhe.command.privacy;

import java.util.List;
import org.liuhe.contracts.privacy.KeepingDuty;
import org.liuhe.contracts.privacy.Person;

/** Which laws oblige to keep somebody's data for now. */
interface KeepingDuties {

    /** Empty where nothing does. */
    List<KeepingDuty> of(Person person);
}
