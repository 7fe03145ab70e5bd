package laurel.content;

import org.springframework.data.repository.Repository;

/** Addresses that texts once had. */
interface SlugAliasRepository extends Repository<SlugAlias, SlugAlias.Address> {

	SlugAlias save(SlugAlias alias);

	void deleteById(SlugAlias.Address address);

}
