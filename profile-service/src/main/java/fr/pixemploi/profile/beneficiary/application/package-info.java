/** What can be done with files, one verb a class, each its own transaction. */
@NullMarked
package fr.pixemploi.profile.beneficiary.application;

import org.jspecify.annotations.NullMarked;
