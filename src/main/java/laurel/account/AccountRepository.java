package laurel.account;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import laurel.staff.Role;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts. */
interface AccountRepository extends Repository<Account, Long> {

	Account save(Account account);

	Account saveAndFlush(Account account);

	Optional<Account> findById(long id);

	Optional<Account> findByEmail(String email);

	/** Locked, so that of two who would take the last way in away only one does. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.id = :id")
	Optional<Account> lockById(long id);

	@Query("select a from Account a order by a.disabledAt nulls first, a.name, a.id")
	List<Account> inOrder();

	/** Locked, so that of two who would take the last one away only one does. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.role = :role and a.disabledAt is null order by a.id")
	List<Account> lockActive(Role role);

	@Query("select count(a) > 0 from Account a where a.role = :role and a.disabledAt is null")
	boolean isAnyActive(Role role);

	/**
	 * Takes a code of this half minute, or of a later one than the last, for used. The
	 * secret is named again: whoever set up a new one meanwhile meant the old one to end.
	 * @return 1, or 0 where somebody was faster
	 */
	@Modifying
	@Query("update Account a set a.codeStep = :step where a.id = :id and a.codeSecret = :secret and a.codeStep < :step")
	int useStep(long id, String secret, long step);

}
