/** The item bank as files: reading and checking the authors' YAML, families made into variants, versions of a bank. */
@NullMarked
package fr.pixemploi.assessment.bank.file;

import org.jspecify.annotations.NullMarked;
